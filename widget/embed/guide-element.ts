import { element } from './element.ts';
import { Guide } from './guide.ts';
import { isWalking } from './steps.ts';
import { dress, linkSheet, wear } from './style.ts';
import { tellWebmaster } from './tell-webmaster.ts';

/** Width from which a bubble opens here; under it, its link leads to the full page. */
const WIDE = '(min-width: 600px)';

/** The guide of an element that has just gone from the page. */
let left: Guide | undefined;

/**
 * `<aiguillage-guide structure flow lang theme display>`: the guide as a part of somebody's page.
 * What the host puts inside (a link, a phone number) stays until the first screen is there, and
 * for good when the service does not answer or does not know the page. `display`: `inline` (the
 * default), `page` (the tab is named after each question), `bubble` (the link inside opens a
 * panel over the page).
 */
export function createGuideElement(base: string): CustomElementConstructor {
  return class GuideElement extends HTMLElement {
    private guide: Guide | undefined;

    connectedCallback(): void {
      // Moved within the page: it goes on.
      if (this.guide) return;
      if (this.getAttribute('display') === 'bubble') this.hang();
      else
        void this.begin().then((guide) => {
          if (!guide) return;
          const root = this.open();
          wear(root, base, guide.theme);
          root.append(guide.box);
        });
    }

    disconnectedCallback(): void {
      const { guide } = this;
      left = guide;
      setTimeout(() => {
        left = undefined;
        if (this.isConnected) return;
        if (guide?.owner === this) guide.close();
        this.guide = undefined;
      });
    }

    private open(): ShadowRoot {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.replaceChildren();
      dress(root, base);
      return root;
    }

    /** A guide with its first screen; `undefined`: what the host wrote stays. */
    private async begin(): Promise<Guide | undefined> {
      const beginning = {
        structure: this.getAttribute('structure'),
        flow: this.getAttribute('flow'),
        locale: this.lang || document.documentElement.lang || null,
      };
      // A router of the host's may put a copy of the page in its place as one goes back in it.
      if (left?.isOf(beginning)) {
        this.guide = left;
        left.owner = this;
        return left;
      }
      try {
        const guide = new Guide({
          base,
          beginning,
          titles: this.getAttribute('display') === 'page',
        });
        this.guide = guide;
        guide.owner = this;
        await guide.start();
        return guide;
      } catch (fault) {
        this.guide?.close();
        this.guide = undefined;
        tellWebmaster(this, fault);
        return undefined;
      }
    }

    /** The host's own link floats over the page; on a wide window it opens the guide there. */
    private hang(): void {
      const root = this.open();
      // Its colours before anybody opens it.
      const structure = this.getAttribute('structure');
      if (structure !== null) linkSheet(root, `${base}/theme/${encodeURIComponent(structure)}.css`);
      const door = element('div', 'aig-door');
      const panel = element('div', 'aig aig-panel');
      panel.setAttribute('role', 'dialog');
      panel.hidden = true;
      door.append(element('slot', ''));
      root.append(door, panel);
      let link = this.querySelector<HTMLAnchorElement>('a[href^=http]');
      const turn = (isOpen: boolean) => {
        panel.hidden = !isOpen;
        door.hidden = isOpen;
        if (isOpen) this.guide?.focus();
        else {
          this.guide?.rest();
          link?.focus();
        }
      };
      const open = async () => {
        const isFilled = await this.fill(panel, () => {
          turn(false);
        });
        if (isFilled) turn(true);
        return isFilled;
      };
      panel.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') turn(false);
      });
      door.addEventListener('click', (event) => {
        const tapped = (event.target as Element).closest<HTMLAnchorElement>('a[href^=http]');
        if (!tapped || !matchMedia(WIDE).matches) return;
        event.preventDefault();
        link = tapped;
        void open().then((isFilled) => {
          if (!isFilled) location.assign(tapped.href);
        });
      });
      // Reloaded, or come back to, with the guide open.
      if (matchMedia(WIDE).matches && isWalking()) void open();
    }

    private async fill(panel: HTMLElement, close: () => void): Promise<boolean> {
      if (this.guide) return true;
      const guide = await this.begin();
      if (!guide) return false;
      const button = element('button', 'aig-tool aig-head');
      button.type = 'button';
      button.textContent = guide.words.close;
      button.onclick = close;
      panel.setAttribute('aria-label', guide.words['guide-name']);
      panel.replaceChildren(button, guide.box);
      return true;
    }
  };
}
