import { type AnswerKey } from './fr.ts';

/** Answers to questions about what is on the screen, in English. */
export const ANSWERS_EN: Record<AnswerKey, string> = {
  // Of what was said together, or besides
  'next-title': 'Your other request',
  'next-perhaps': 'Did you mean this?',
  'or-other-demand': 'Or is it another request?',
  'next-demand': 'Your other request: {title}',
  'which-first': 'Where do we start?',

  // At the end of a walk
  'helped-yes': 'Thank you. We count the answers, nothing else.',
  'helped-no':
    'Thank you for saying so. We count the answers, nothing else. You can talk to someone.',
  'helped-question': 'Did you find out what to do?',
  'helped-choice-yes': 'Yes, I did',
  'helped-choice-no': 'No, I did not',
  'helped-yes-beside': 'Yes',
  'helped-no-beside': 'No',

  'unknown-call': 'I do not know. {who} can answer: call {number}.',
  'unknown-there': 'I do not know. This place knows: {place}. You can also choose "{human}".',
  'unknown-stuck': 'I do not know. "{choice}", on this screen, leads to someone who knows.',
  'unknown-site': 'I do not know. Look at the official site: {site}.',
  'unknown-danger': 'I do not know. “{choice}”, on this screen: someone answers there.',
  'unknown-human': 'I do not know. A person knows: choose "{human}".',
  'answer-written': 'This screen says: "{text}"',
  'answer-not-that': 'Not your answer?',
  'answer-known': 'Here is what I know: "{text}"',
  'answer-later': 'I will tell you at the end, if I know.',

  'asked-likely': 'Is it “{label}”? Tap the right answer.',
  'asked-again':
    'I did not understand. Let me say it in other words. Which answer is closest to your situation?',
  'already-here': 'You are already there: {title}. This is where you got to.',
  'faq-to-check': 'We still have to check this: ask whoever receives you.',
  'already-first': 'You are at the start already.',

  'answer-distance': '{place}: {distance}.',
  'answer-same-commune': 'It is in your town: {place}, {address}.',
  'answer-no-place': 'I know no place near you.',
  'answer-address': 'The address: {place}, {address}.',
  'answer-map': '"{map}" shows it on a map.',
  'answer-next': 'The next date that I know: {date}, {hours}.',
  'answer-usual': '{place} is usually open on {weekdays}.',
  'answer-day-no': 'I have no hours on {weekday} for {place}.',
  'answer-day': '{place} is usually open on {weekday} {hours}.',
  'answer-line-days': 'The line usually answers on {weekdays}.',
  'answer-call-before': 'This day is to be confirmed: call before you leave.',
  'answer-ask-day': 'Ask for the day and the time when you make the appointment.',
  'answer-other-place': 'Another place: {place}, {address}.',
  'answer-other-commune': '"{change}" looks elsewhere.',
  'answer-walk-in': '{place} sees people without an appointment.',
  'answer-appointment': 'Yes, you need an appointment.',
  'answer-if-closed': 'If it is closed, or if nobody answers, see: {who}.',
  'answer-if-closed-alone': 'Come back on the days and times written here, or choose "{human}".',
  'answer-call': 'You can call {number}.',

  'answer-operator': 'Here is who answers you: {name}. {role}',
  'answer-bring': 'To bring: {list}.',
  'answer-have': 'First, have ready: {list}.',
  'answer-bring-none': 'This page asks for no papers.',
  'answer-say': 'Say this sentence, or show it: {ask}',
  'answer-other-person':
    'You can also use this guide for someone else: answer with their situation.',
  'answer-beside':
    'You can help this person by staying beside them. They do the typing. Their codes stay theirs.',
  'answer-little-french': 'At the desk, you can say or show: "{sentence}"',
  'answer-secret': 'This guide tells nobody: your words are not kept.',
  'answer-secret-there':
    'What the service keeps, I do not know. Ask before you talk: "Does this stay between us?"',
  'answer-from': 'Here is where it comes from. {text}',
  'answer-site': 'The official site: {site}.',
  'answer-better-there': 'For your case, it is better to go there or to call, as written here.',
  'answer-steps-online': 'The steps are on this screen.',

  'answer-no-print': 'For this guide, no. You can write it down, or show this screen.',
  'answer-device': 'This guide works on a phone and on a computer.',
  'answer-not-needed': 'To go there or to call, no.',
  'answer-without': 'If you cannot, "{choice}", on this screen, leads to someone.',
  'answer-alone': 'This screen says how, step by step.',
  'answer-mistake':
    'In this guide, nothing is sent. On the site itself, read again before you confirm. In doubt? Stop.',
  'answer-done': 'It has worked if you see this: {text}',
  'answer-if-no':
    'Refused? Ask for it in writing. The letter often says how to appeal, and until when.',
  'answer-noted': 'Noted. Now answer this question.',
  'answer-worry': 'It is normal to be afraid. This guide sends nothing: we go step by step.',
  'answer-must': 'In this guide, nothing is compulsory and nothing is sent.',
  'answer-other-words': 'Something else? Say it in other words.',
  'answer-set-right':
    'Is an answer not right? Tap "{change}". Say it also to the person who will help you.',
  'answer-may-say': '"{choice}" is a possible answer.',
  'answer-after': 'Then I tell you what to do, or who to see, where and when.',
  'answer-sleep': 'Nowhere to sleep? Call 115, free, day and night. Tell the town hall too.',
  'answer-more-below': 'What comes next is written below: “{title}”.',
  'answer-after-there': 'The service will tell you what comes next. Say the sentence written here.',
  'answer-then': 'After that, there is "{choice}", on this screen.',
  'answer-keep': 'Write it on paper, or take a photo of the screen.',

  'answer-why':
    'Your answer helps to find the right guide, or the right person. It is sent to nobody.',
  'answer-word': 'Write "what is", then the word.',
  'answer-simpler': 'Or choose "{simpler}".',
  'answer-repeat': 'Here it is again: {heading}',
  'answer-back': 'Yes. "{back}" goes to the question before. "{change}" lets you answer again.',
  'answer-no-more': 'This is the end: there are no more questions.',
  'answer-kept':
    'Your words are not kept. Your answers are used only during the conversation. "{erase}" removes them.',
  'answer-free': 'This guide is free.',
  'answer-which': 'Choose the closest answer. You will be able to go back.',
  'answer-one': 'One answer only here. You will be able to go back.',
  'answer-of-person': 'Answer for the person concerned: their situation, not yours.',
  'answer-town-of-person': 'Write the town where the person concerned lives.',
  'answer-not-state':
    'This guide is not a government website. It is free software. "{legal}" says who installed it.',
  'answer-town':
    'The town where you live now: its name, or its postcode. If you have no home, the town you are in.',
  'answer-languages': 'This guide speaks: {list}.',
};
