/** A voice of this device that speaks the language; none, and there is no button. */
export function voiceOf(lang: string): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis !== 'object') return undefined;
  const own = speechSynthesis.getVoices().filter((one) => one.lang.slice(0, 2) === lang);
  return own.find((one) => one.localService) ?? own[0];
}

/** Reads a text aloud, in place of what is being read. */
export function speak(text: string, voice: SpeechSynthesisVoice, ended: () => void): void {
  speechSynthesis.cancel();
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
