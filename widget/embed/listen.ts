import { type OwnWords } from './answers.ts';
import { element } from './element.ts';

/** Parts of a screen that are not read aloud: ways, tools, fields. */
const UNREAD = '.aig-bar, .aig-ways, form';

/** Stops what is being read. */
export function hush(): void {
  if (typeof speechSynthesis === 'object') speechSynthesis.cancel();
}

/** Puts "Écouter" into `tools` where a voice of the language exists, now or once voices are known. */
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

/** A voice of the device itself before one that needs the network. */
function voiceOf(lang: string): SpeechSynthesisVoice | undefined {
  const own = speechSynthesis.getVoices().filter((one) => one.lang.slice(0, 2) === lang);
  return own.find((one) => one.localService) ?? own[0];
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
  setTimeout(() => {
    speechSynthesis.speak(speech);
  }, 50);
}
