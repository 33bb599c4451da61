import { createGuideElement } from './guide-element.ts';

// The script's own address is the service's: nothing else needs to be told.
const { src } = document.currentScript as HTMLScriptElement;
if (!customElements.get('aiguillage-guide')) {
  customElements.define('aiguillage-guide', createGuideElement(new URL(src).origin));
}
