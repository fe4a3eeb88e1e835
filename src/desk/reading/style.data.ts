// The look of a reading's page. A serif for the page's words, a sans for ours; marks differ by line as well as by tint. Wide, cards stand beside their
// paragraph; narrow, they fold beneath it; on paper everything is open.

const opened = `
.beside::details-content { content-visibility: visible; display: block; block-size: auto; } .text { position: sticky; top: 1rem; } .beside > summary { display: none; }
.two { grid-template-columns: minmax(0, 36rem) minmax(16rem, 25rem); }`;

export const readingStyle = `
:root { color-scheme: light dark; --ink: #22262b; --paper: #fdfcfa; --soft: #5b626b; --rule: #e3dfd7; --said: #f6f0df; --lit: #f3dfa2; --line: #8a6d1f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e2dc; --paper: #17191c; --soft: #a3a8af; --rule: #33373c; --said: #26251f; --lit: #544720; --line: #cfb56a; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 2rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; } ul, ol { list-style: none; }
h1 { font: 600 1.75rem/1.25 Charter, 'Bitstream Charter', Georgia, serif; max-width: 40rem; text-wrap: balance; }
h1.words { font-size: 1.35rem; font-style: italic; font-weight: 400; }
h2 { font-size: 1.1rem; } h3 { font-size: .9rem; margin-top: .8rem; }
a { color: inherit; }
small, .legend, header > p, .act, .term, summary, .own, thead { color: var(--soft); }
.legend { font-size: .85rem; margin-bottom: 2rem; }
header { margin-bottom: 1.5rem; } header > p { margin: .4rem 0 .8rem; } header details { margin-top: .3rem; max-width: 52rem; } header ul { margin: .2rem 0 .6rem; }
header li, footer li { padding-left: 1rem; text-indent: -1rem; } header li::before, footer li::before { content: '– ' / ''; color: var(--soft); }
.cast { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1.2rem; font-size: .9rem; max-width: 56rem; margin-top: .6rem; } .cast > div { display: contents; }
.cast dt { font: inherit; color: var(--soft); } .cast b { font-weight: 600; }
.flow li { display: inline; padding: 0; } .flow li::before { content: none; } .flow li:not(:last-child)::after { content: ' · ' / ', '; color: var(--soft); }
nav ol { margin-bottom: 2rem; } article + article { margin-top: 4rem; border-top: 2px solid var(--rule); padding-top: 2rem; }
summary { cursor: pointer; font-size: .85rem; padding: .15rem 0; width: fit-content; }
table { border-collapse: collapse; font-size: .9rem; } th, td { text-align: left; vertical-align: baseline; padding: .2rem 1.2rem .2rem 0; font-weight: 400; } th { font-weight: 600; }
th small { font-weight: 400; } td { color: var(--soft); } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.two { display: grid; gap: .2rem 2.5rem; align-items: start; padding: .6rem 0; }
.text { font: 1.15rem/1.7 Charter, 'Bitstream Charter', Georgia, serif; white-space: pre-line; }
.content { background: var(--said); box-decoration-break: clone; -webkit-box-decoration-break: clone; border-radius: .15em; }
.source { text-decoration: underline solid color-mix(in srgb, var(--line) 60%, transparent) 1px; text-underline-offset: .2em; }
.cue { text-decoration: underline dotted var(--line) 1.5px; text-underline-offset: .2em; }
.open:not(.who) { text-decoration: underline wavy var(--soft) 1px; text-underline-offset: .25em; }
.text .lit, .content:target { background: var(--lit); }
.ref { text-decoration: none; font: 600 .65rem/1 system-ui, sans-serif; vertical-align: super; color: var(--soft); padding: .3em .15em; } .ref::before { content: attr(data-n); }

.beside { min-width: 0; }
.card { position: relative; border-left: 2px solid var(--rule); padding: .1rem 0 .1rem .8rem; margin-bottom: .7rem; font-size: .875rem; line-height: 1.45; }
.card.lit, .card:target { border-left-color: var(--line); background: linear-gradient(to right, var(--said), transparent); }
.by { padding-right: 3.2rem; } .n { display: inline-block; min-width: 1.5rem; font-size: .75rem; font-weight: 600; color: var(--soft); text-decoration: none; }
.chain, .chain li { display: inline; } .chain li + li::before { content: '← ' / 'and through them '; color: var(--soft); font-weight: 400; }
.who { font-weight: 600; } .chain li:not(:last-child) { font-weight: 400; } .who.open { font-weight: 400; font-style: italic; }
.words { font: .95rem/1.45 Charter, 'Bitstream Charter', Georgia, serif; color: var(--soft); }
.facts li { position: relative; padding-left: .7rem; } .facts li::before { content: '·' / ''; position: absolute; left: .1rem; color: var(--line); font-weight: 700; } .facts b { font-weight: 600; }
.tag { border: 1px solid var(--rule); border-radius: .3rem; padding: 0 .3rem; font-size: .75rem; color: var(--soft); }
.codes > summary { position: absolute; top: 0; right: 0; font-size: .75rem; min-height: 1.5rem; }
.codes dl { margin: .3rem 0; font-size: .8rem; } .codes dl div { padding: .15rem 0; } dt { font: .75rem/1.4 ui-monospace, monospace; } dd { color: var(--soft); }
footer { border-top: 1px solid var(--rule); margin-top: 1.5rem; padding-top: 1.2rem; max-width: 52rem; } footer section { margin-bottom: 1rem; } footer ul { font-size: .9rem; }
q { font-family: Charter, 'Bitstream Charter', Georgia, serif; quotes: '“' '”'; }
:focus-visible { outline: 2px solid var(--line); outline-offset: 2px; border-radius: .2rem; }

@media (min-width: 50rem) { ${opened} }
@media (max-width: 49.99rem) {
  main { padding: 1.2rem 1rem 3rem; } h1 { font-size: 1.4rem; } .two { grid-template-columns: minmax(0, 1fr); padding: .5rem 0; }
  .cards { margin-top: .5rem; } .cast { grid-template-columns: 1fr; gap: 0; } .cast dd { margin-bottom: .4rem; } th, td { display: block; padding: 0; } tr { display: block; padding: .35rem 0; } td:empty { display: none; }
}
@media print { ${opened}
  :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #444; } main { max-width: none; padding: 0; } .two { grid-template-columns: 3fr 2fr; gap: 1.2rem; }
  body { font-size: 9.5pt; } .text { font-size: 10.5pt; line-height: 1.5; } .text { position: static; } .card, li, tr { break-inside: avoid; } .legend, .codes > summary { display: none; }
  header details:not([open]), footer details:not([open]) { display: none; }
}
`;
