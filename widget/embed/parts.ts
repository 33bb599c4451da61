/** What a host may style by `::part()`, beside the roles of `--aig-*`. */
const PARTS: Readonly<Record<string, string>> = {
  question: '#aig-heading',
  choice: '.aig-choices button, .aig-ticks label',
  result: '.aig-way',
  nav: '.aig-bar, .aig-ways',
};

export function nameParts(root: ParentNode): void {
  for (const [part, selector] of Object.entries(PARTS)) {
    for (const one of root.querySelectorAll(selector)) one.setAttribute('part', part);
  }
}
