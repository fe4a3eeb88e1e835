// What a truce asks of each side, which reports seldom spell out: not to attack. Takes read pages, a drafted truce and the cast; gives one promise to refrain
// for each side, with the attacks and the exclusions that the pages tell as questions about its scope.
import type { AccordFound } from './draft-accords.ts';
import type { Cast } from './draft-cast.ts';
import { cited, quoted, slugOf, type ReadPage } from './draft-text.ts';

/** The YAML lines of a truce's commitments. */
export function truceLines(pages: readonly ReadPage[], { parties, quote }: AccordFound, cast: Cast): string[] {
  return parties.flatMap((party) => {
    const name = cast.members.find(({ id }) => id === party)?.name ?? party;
    const told = (status: string): { target: string; words: string }[] =>
      pages.flatMap((one) =>
        one.reading.events
          .filter(
            (event) =>
              event.event === 'ASSAULT' &&
              event.status === status &&
              cast.actorOf(one, event.source[0]) === party &&
              event.target.length > 0,
          )
          .map(({ target, span }) => ({ target: slugOf(target[0]?.text ?? ''), words: cited(one, span) })),
      );
    const side = (from: readonly { target: string }[]): string => [...new Set(from.map(({ target }) => target))].join(', ');
    const [against, spared] = [told('asserted'), told('denied')];
    const scope = [
      ...(against.length === 0 ? [] : [`in: { target: [${side(against)}] }`]),
      ...(spared.length === 0 ? [] : [`out: { target: [${side(spared)}] }`]),
    ];
    return [
      `  - id: ${party}-holds # ?`,
      `    title: ${quoted(`No attacks by ${name}`)} # ?`,
      '    kind: refrain',
      `    obligor: ${party}`,
      '    action: { event: ASSAULT }',
      ...(scope.length === 0 ? [] : [`    # ? scope: { ${scope.join(', ')} }`]),
      ...[...against, ...spared].map(({ words }) => `    #   ${words}`),
      `    clause: { ref: "?", gist: ${quoted(quote.replace(/^"|" \(.*$/g, ''))} }`,
    ];
  });
}
