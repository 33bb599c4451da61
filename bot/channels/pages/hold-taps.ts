/** Milliseconds without an answer after which a person is told that the network is away. */
const PATIENCE_MS = 4000;
/** A page that came so lately shows that the network is there: its taps go at once. */
const FRESH_MS = 6000;

/**
 * A part of the script of the pages. A tap whose page cannot come would leave the person on the
 * browser's own page of fault, and a form that was sent would have lost its words: a tap is held until
 * the service answers a question that costs it nothing. When nothing answers, a sentence says so beside
 * what was tapped, with a number that needs no network; the same tap goes when it is done again, or by
 * itself when the answer was only slow. Leaving in haste is never held. `own`: what the page tells.
 */
export const HOLD_TAPS = `
  (function () {
    if (!own.cut) return;
    var source = document.currentScript.src;
    var asked;
    var note;
    var freed;

    var unsay = function () {
      if (note) note.remove();
      note = undefined;
    };
    var drop = function () {
      if (asked) asked.abort();
      asked = undefined;
      unsay();
    };
    var say = function (tapped) {
      unsay();
      note = document.createElement('div');
      note.className = 'aig-alert';
      note.setAttribute('role', 'alert');
      var words = document.createElement('p');
      words.textContent = own.cut;
      var call = document.createElement('a');
      call.className = 'aig-link';
      call.href = 'tel:112';
      call.textContent = own.danger;
      note.append(words, call);
      var row = tapped.closest('li');
      if (row) row.append(note);
      else (tapped.closest('form, p, nav') || tapped).after(note);
      note.scrollIntoView({ block: 'nearest' });
    };
    var goesElsewhere = function (link) {
      // Whether another site answers, ours cannot tell: only the device's own word counts.
      if (link.origin !== location.origin) return !navigator.onLine && /^http/.test(link.protocol);
      return !link.hash || link.href.split('#')[0] !== location.href.split('#')[0];
    };
    var needsNetwork = function (tapped) {
      if (tapped.closest('.aig-quit')) return false;
      if (tapped.localName === 'button') return tapped.type === 'submit' && !!tapped.form;
      return (!tapped.target || tapped.target === '_self') && goesElsewhere(tapped);
    };
    var ask = function (tapped) {
      var asking = new XMLHttpRequest();
      asked = asking;
      var patience = setTimeout(say, ${PATIENCE_MS}, tapped);
      asking.onloadend = function () {
        clearTimeout(patience);
      };
      asking.onerror = function () {
        say(tapped);
      };
      asking.onload = function () {
        drop();
        freed = tapped;
        tapped.click();
        freed = undefined;
      };
      asking.open('HEAD', source + '?' + Date.now());
      asking.send();
    };
    addEventListener('click', function (event) {
      var isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
      if (!isPlain || event.defaultPrevented || !event.target.closest) return;
      var tapped = event.target.closest('a[href], button');
      if (!tapped || tapped === freed || !needsNetwork(tapped)) return;
      if (navigator.onLine && performance.now() < ${FRESH_MS}) return;
      event.preventDefault();
      drop();
      if (navigator.onLine) ask(tapped);
      else say(tapped);
    });
    addEventListener('online', unsay);
    addEventListener('pagehide', drop);
  })();
`;
