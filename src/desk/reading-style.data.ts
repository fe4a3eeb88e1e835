// The look of a reading's page. A serif for the page's words, a sans for ours; marks differ by line as well as by tint.

export const readingStyle = `
:root { color-scheme: light dark; --ink: #1d2024; --paper: #fbfaf8; --soft: #5d636b; --rule: #d9d6d0; --content: #efe9da; --line: #7a6a3a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --paper: #16181b; --soft: #a2a7ae; --rule: #34383d; --content: #2c2a20; --line: #cdb970; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
h2 { margin: 0; font-size: 1.4rem; line-height: 1.25; } header p, small, .legend { color: var(--soft); } small { font-size: .8rem; font-weight: 400; }
article + article { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 2rem; } header { margin-bottom: 1.5rem; } header p { margin: .3rem 0 0; }
.two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2.5rem; padding: 1.2rem 0; border-top: 1px solid var(--rule); }
footer { columns: 2; column-gap: 2.5rem; padding-top: 1.2rem; border-top: 1px solid var(--rule); }
.text { font: 1.12rem/1.7 Charter, Georgia, serif; white-space: pre-line; overflow-wrap: anywhere; align-self: start; }
@media (min-width: 50.01rem) { .text { position: sticky; top: 1.2rem; } }
.content { background: var(--content); } .source { border-bottom: 2px solid var(--line); } .cue { border-bottom: 2px dotted var(--line); font-style: italic; }
.text .open, .legend .open { text-decoration: underline wavy var(--line) 1px; text-underline-offset: 4px; }
h3 { margin: 1rem 0 .2rem; font-size: .85rem; color: var(--soft); font-weight: 600; break-after: avoid; } section:first-child h3 { margin-top: 0; }
ul, ol { list-style: none; margin: 0; padding: 0; } ul > li { padding: .4rem 0; break-inside: avoid; } ul > li + li { border-top: 1px solid var(--rule); } p { margin: 0; }
.chain, .deed { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .4rem; } .chain li + li::before { content: '→'; margin-right: .4rem; color: var(--soft); }
.who { display: inline-block; padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; font-weight: 600; overflow-wrap: anywhere; }
.who.open { border-style: dashed; font-weight: 400; color: var(--soft); } .deed b { font-size: .85rem; }
.deed b::before { content: '— '; color: var(--soft); } .deed i { color: var(--soft); font-size: .85rem; }
dl { margin: .1rem 0 0; } dl div { display: flex; gap: .5rem; } dt { color: var(--soft); font-size: .8rem; flex: none; min-width: 5.5rem; padding-top: .15rem; } dd { margin: 0; }
q, .quote { font-family: Charter, Georgia, serif; color: inherit; } q::before, q::after { content: none; }
a.quote { display: block; text-decoration: none; } a.quote:hover, a.quote:focus-visible { text-decoration: underline; }
.deed small:not(.asserted) { border: 1px solid var(--rule); border-radius: .3rem; padding: 0 .3rem; } .legend { margin: 0 0 1.2rem; } summary { cursor: pointer; }
:target { outline: 2px solid var(--line); } @media print { .text { position: static; } }
@media (max-width: 50rem) { body { padding: 1rem; } .two { grid-template-columns: 1fr; gap: .8rem; } footer { columns: 1; } aside { border-left: 3px solid var(--rule); padding-left: .8rem; } }
`;
