/**
 * The one script of the desk: it warns before the session ends for want of a touch, and tells the
 * service of touches; it shows the key that is typed; it asks for the dates of a new permanence as
 * one types; who closes the session takes away the contacts that the application of helpers kept on
 * this device. It stores nothing and asks our own addresses only. Without it every page works.
 */
export const DESK_SCRIPT = `(function () {
  'use strict';
  var own = document.currentScript.dataset;

  if (own.idle) {
    var timers = [];
    var bar;
    var before;
    var told = Date.now();
    var tell = function () {
      if (Date.now() - told < 30000) return;
      told = Date.now();
      fetch(own.alive, { method: 'POST', cache: 'no-store' }).catch(function () {});
    };
    var restart = function (event) {
      if (bar && event && event.type !== 'click' && bar.contains(event.target)) return;
      timers.forEach(clearTimeout);
      if (bar) {
        bar.remove();
        before.focus();
      }
      bar = undefined;
      if (event) tell();
      timers = [
        setTimeout(warn, Number(own.idle) - Number(own.warning)),
        setTimeout(function () {
          document.documentElement.hidden = true;
          location.replace(own.over);
        }, Number(own.idle)),
      ];
    };
    var warn = function () {
      before = document.activeElement;
      bar = document.createElement('div');
      bar.className = 'aig-idle aig-stack';
      bar.setAttribute('role', 'alertdialog');
      bar.setAttribute('aria-labelledby', 'aig-idle');
      var words = document.createElement('p');
      words.id = 'aig-idle';
      words.textContent = own.says;
      var stay = document.createElement('button');
      stay.type = 'button';
      stay.className = 'aig-btn aig-main-btn';
      stay.textContent = own.stay;
      stay.addEventListener('click', restart);
      bar.append(words, stay);
      document.body.append(bar);
      stay.focus();
    };
    ['pointerdown', 'keydown', 'input', 'click'].forEach(function (name) {
      addEventListener(name, restart, true);
    });
    restart();
  }

  var show = document.querySelector('[data-show]');
  if (show) {
    show.hidden = false;
    show.querySelector('input').addEventListener('change', function (event) {
      document.getElementById(show.dataset.show).type = event.target.checked ? 'text' : 'password';
    });
  }

  var shown = document.querySelector('[data-preview]');
  if (shown) {
    var form = shown.closest('form');
    var asked = 0;
    var waiting;
    var look = function () {
      var mine = (asked += 1);
      fetch(shown.dataset.preview, {
        method: 'POST',
        cache: 'no-store',
        body: new URLSearchParams(new FormData(form)),
      })
        .then(function (answer) {
          return answer.ok ? answer.text() : undefined;
        })
        .then(function (html) {
          if (html === undefined || mine !== asked) return;
          shown.replaceChildren.apply(
            shown,
            new DOMParser().parseFromString(html, 'text/html').body.childNodes,
          );
        })
        .catch(function () {});
    };
    form.addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(look, 400);
    });
  }

  // Without a network nothing is sent: what was typed stays, and it is said.
  document.querySelectorAll('form[data-cut]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (navigator.onLine !== false) return;
      event.preventDefault();
      var says = document.getElementById('aig-cut') || document.createElement('p');
      says.id = 'aig-cut';
      says.className = 'aig-alert';
      says.setAttribute('role', 'alert');
      says.textContent = 'Pas de réseau. Rien n’est changé. Réessayez quand il revient.';
      form.before(says);
    });
  });

  document.querySelectorAll('form[action$="/atelier/fermer"]').forEach(function (form) {
    form.addEventListener('submit', function () {
      try {
        localStorage.removeItem('aiguillage-contacts');
      } catch (denied) {
        // Nothing was kept.
      }
    });
  });

  // A page that the browser kept may show what is no longer so.
  addEventListener('pageshow', function (event) {
    if (event.persisted) location.reload();
  });
})();
`;
