import { type OwnWords } from './answers.ts';
import { element } from './element.ts';

/** Parts of a screen that are not read aloud: ways, tools, fields. */
const UNREAD = '.aig-bar, .aig-ways, form';

let starting = 0;

/** Stops what is being read, or about to be. */
export function hush(): void {
  clearTimeout(starting);
  if (typeof speechSynthesis === 'object') speechSynthesis.cancel();
}

/**
 * Puts "Écouter" into `tools` where the device itself has a voice of the language, now or once
 * voices are known.
 */
export function listenButton(
  tools: HTMLElement,
  read: Element,
  lang: string,
  words: OwnWords,
): void {
  if (typeof speechSynthesis !== 'object') return;
  const voice = voiceOf(lang);
  if (!voice) {
    const again = () => {
      if (tools.isConnected) listenButton(tools, read, lang, words);
    };
    // Browsers learn of their voices after the page.
    speechSynthesis.addEventListener('voiceschanged', again, { once: true });
    return;
  }
  let reading = false;
  const button = element('button', 'aig-tool');
  button.type = 'button';
  const name = (is: boolean) => {
    reading = is;
    button.textContent = words[is ? 'stop' : 'listen'];
  };
  button.onclick = () => {
    hush();
    name(!reading);
    if (reading)
      speak(textOf(read), voice, () => {
        name(false);
      });
  };
  name(false);
  tools.prepend(button);
}

/** Any other voice sends what it reads to a server that is not ours. */
function voiceOf(lang: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find((one) => one.localService && one.lang.slice(0, 2) === lang);
}

function textOf(read: Element): string {
  return [...read.children]
    .filter((part) => !part.matches(UNREAD))
    .map((part) => (part as HTMLElement).innerText)
    .join('\n');
}

function speak(text: string, voice: SpeechSynthesisVoice, ended: () => void): void {
  const speech = new SpeechSynthesisUtterance(text);
  speech.voice = voice;
  speech.lang = voice.lang;
  speech.onend = ended;
  speech.onerror = ended;
  // Chrome drops what is said right after a cancel.
  starting = window.setTimeout(() => {
    speechSynthesis.speak(speech);
  }, 50);
}
