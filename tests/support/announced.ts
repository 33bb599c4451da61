import { type Page } from 'playwright-core';

/** A node as screen readers are given it. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What a screen reader says by itself of a page as it stands. */
export interface Announced {
  /** Where the focus is; the page itself when nothing has it. */
  readonly focused: Told | undefined;
  /** Regions that are read aloud when they change, and hold something. */
  readonly live: readonly Told[];
  /** Every piece of text, in order. */
  readonly texts: readonly string[];
}

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

const LIVE = ['status', 'alert', 'log'];

/** Reads the accessibility tree of Chromium, shadow roots too. */
export async function announcedIn(page: Page): Promise<Announced> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  await session.detach();
  const shown = nodes.filter(({ ignored }) => !ignored);
  const focusedOnes = shown.filter((node) => has(node, 'focused', true)).map(toTold);
  const regions = shown.filter(
    (node) => LIVE.includes(textOf(node.role)) || has(node, 'live', 'polite', 'assertive'),
  );
  const holding = await page
    .locator(LIVE.map((role) => `[role=${role}]`).join(','))
    .allInnerTexts();
  return {
    focused: focusedOnes.at(-1),
    live: holding.some((text) => text.trim() !== '') ? regions.map(toTold) : [],
    texts: shown
      .filter(({ role }) => textOf(role) === 'StaticText')
      .map(({ name }) => textOf(name)),
  };
}

function has({ properties = [] }: Node, name: string, ...values: readonly unknown[]): boolean {
  return properties.some((one) => one.name === name && values.includes(one.value.value));
}

function toTold({ role, name, description }: Node): Told {
  return { role: textOf(role), name: textOf(name), description: textOf(description) };
}

function textOf(value: Value | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}
