// The script of a reading's page: a card and its words light up together under the pointer, the focus or a link. Without it the links still lead there and back.

export const lightScript = `
(() => {
  const tied = new Map();
  for (const element of document.querySelectorAll('[data-s]'))
    for (const id of element.dataset.s.split(' ')) tied.get(id)?.push(element) ?? tied.set(id, [element]);
  let lit = [];
  const light = (id) => {
    for (const element of lit) element.classList.remove('lit');
    lit = tied.get(id) ?? [];
    for (const element of lit) element.classList.add('lit');
  };
  const follow = ({ target }) => light(target.closest?.('[data-s]')?.dataset.s.split(' ').at(-1));
  document.addEventListener('pointerover', follow);
  document.addEventListener('focusin', follow);
  const linked = () => light(location.hash.replace('#c', 's').slice(location.hash.startsWith('#c') ? 0 : 1));
  addEventListener('hashchange', linked);
  linked();
})();
`;
