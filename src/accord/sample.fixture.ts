// A small sound dossier for the tests of this room, and a way to spoil one line of it.

/** A dossier of two parties, one accord and two commitments; nothing in it is wrong. */
export const sample: Readonly<Record<string, string>> = {
  'dossier.yaml': `id: northland-2024
title: The Northland talks
facts:
  - { id: guarantees, title: Guarantees are announced }
kinds:
  target: { army: security-forces, police: security-forces }
`,
  'actors.yaml': `- id: north
  name: Northland
  kind: state
  zone: Asia/Kabul
- id: front
  name: The Front
  kind: armed-group
  zone: America/New_York
- id: daily
  name: The Daily
  kind: outlet
- id: speaker
  name: A Speaker
  kind: person
  roles: [{ of: front, as: spokesman, from: 2019-01, to: 2021 }]
`,
  'accords/truce.yaml': `id: truce-2024
title: The truce
status: signed
date: 2020-02-29
signatories: [north, front]
commitments:
  - id: release
    title: Release of prisoners
    kind: achieve
    obligor: north
    beneficiary: front
    action: { event: RETREAT, mode: release, objects: [prisoner] }
    floor: { amount: 1000, by: the text }
    cap: 5000
    due: 2020-03-10
    requires: { all: [{ done: talks }, { happened: guarantees }] }
    clause: { ref: "1" }
  - id: talks
    title: Talks begin
    kind: achieve
    obligor: [north, front]
    action: { event: CONSULT }
    due: { within: P135D, of: signing }
    clause: { ref: "2" }
demands:
  - { id: talks-first, party: north, of: release, until: { commitment: talks, atLeast: 1 } }
limits:
  - { id: few, party: north, of: release, max: 1500, until: talks }
powers:
  - { party: front, act: suspend, commitment: talks, if: { violated: release } }
groups:
  - { id: both, members: [release, talks] }
amendments:
  - { id: later, commitment: release, due: 2020-06-10, parties: [north, front], date: 2020-03-20 }
`,
  'views.yaml': `- id: all
  name: All alike
  tiers: [[all]]
- id: press
  name: The press
  tiers: [[outlets], ["unnamed(north,daily)"]]
  floors: { truce-2024/release: 4800 }
`,
};

/** The sample with `from` replaced by `to` in one file; throws when `from` is not there, so that no test tests nothing. */
export function spoil(path: string, from: string, to: string, files: Readonly<Record<string, string>> = sample): Record<string, string> {
  const text = files[path];
  if (text?.includes(from) !== true) throw new Error(`${path} does not hold ${from}`);
  return { ...files, [path]: text.replace(from, () => to) };
}
