// The look of a reading's page. A serif for the page's words, a sans for ours; marks differ by line as well as by tint.

export const readingStyle = `
:root { color-scheme: light dark; --ink: #1d2024; --paper: #fbfaf8; --soft: #5d636b; --rule: #d9d6d0; --content: #efe9da; --line: #7a6a3a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --paper: #16181b; --soft: #a2a7ae; --rule: #34383d; --content: #2c2a20; --line: #cdb970; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
h2 { margin: 0; font-size: 1.4rem; line-height: 1.25; } header p, small, .legend { color: var(--soft); } small { font-size: .8rem; font-weight: 400; }
article + article { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 2rem; }
.two { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2.5rem; } @media (max-width: 50rem) { .two { grid-template-columns: 1fr; } }
.text { font: 1.08rem/1.7 Charter, Georgia, serif; } .text p { margin: 0 0 1em; white-space: pre-line; overflow-wrap: anywhere; }
.content { background: var(--content); } .source { border-bottom: 2px solid var(--line); } .cue { border-bottom: 2px dotted var(--line); font-style: italic; }
aside h3 { margin: 1.2rem 0 .4rem; font-size: .85rem; color: var(--soft); font-weight: 600; } aside section:first-of-type h3 { margin-top: 0; }
ul { list-style: none; margin: 0; padding: 0; } li { padding: .45rem 0; border-top: 1px solid var(--rule); } li p { margin: 0; }
.chain { font-weight: 600; } q, .quote { font-family: Charter, Georgia, serif; color: inherit; } q::before, q::after { content: none; }
a.quote { display: block; text-decoration: none; } a.quote:hover, a.quote:focus-visible { text-decoration: underline; }
:target { outline: 2px solid var(--line); } @media print { .two { display: block; } }
`;
