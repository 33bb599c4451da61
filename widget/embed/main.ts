import { createGuideElement } from './guide-element.ts';
import { watchPolicy } from './tell-webmaster.ts';

// The script's own address is the service's, its path too: nothing else needs to be told.
const { src } = document.currentScript as HTMLScriptElement;
if (!customElements.get('aiguillage-guide')) {
  const base = new URL('.', src).href.slice(0, -1);
  watchPolicy(base);
  customElements.define('aiguillage-guide', createGuideElement(base));
}
