import { readAloud } from '../../view/read-aloud.ts';
import { HOLD_TAPS } from './hold-taps.ts';

/**
 * The one script of the pages: it reads a screen aloud, with a voice of the device; in a frame it
 * tells its height to the structure's own pages; on a shared device it forgets when nobody touches
 * it, and tells the service that somebody does; a screen that no address tells it asks for again
 * when it comes back; on a sheet it shows the button that prints; without a network it holds what is
 * tapped. It listens to no message, stores nothing, asks nothing but its own page and itself again.
 * Without it every page still works.
 */
export const PAGE_SCRIPT = `(function () {
  'use strict';
  var own = document.currentScript.dataset;

  var aloud = (${readAloud.toString()})(self);
  var listen = document.querySelector('[data-listen]');
  if (listen) aloud.offer(listen, document.getElementById('aig-main'));
  addEventListener('pagehide', aloud.hush);

  if (own.parents && parent !== self) {
    var tell = function () {
      var height = Math.ceil(document.body.getBoundingClientRect().height);
      own.parents.split(' ').forEach(function (origin) {
        if (isParent(origin)) parent.postMessage({ aiguillage: 'height', height: height }, origin);
      });
    };
    // Where the browser tells who is around us, nobody else is even tried.
    var isParent = function (origin) {
      var around = location.ancestorOrigins;
      return !around || around[0] === origin;
    };
    if (self.ResizeObserver) new ResizeObserver(tell).observe(document.body);
    else addEventListener('load', tell);
  }

  if (own.idle) {
    var idle = Number(own.idle);
    var warning = Number(own.warning);
    var timers = [];
    var bar;
    var before;
    var told = Date.now();
    // A touch is told now and then: else the service would forget before this page does.
    var tellTouch = function () {
      if (!own.kept || Date.now() - told < 20000) return;
      told = Date.now();
      var asked = new XMLHttpRequest();
      asked.open('HEAD', location.href);
      asked.send();
    };
    var restart = function (event) {
      // What is touched in the warning is its button: it answers to a whole click.
      if (bar && event && event.type !== 'click' && bar.contains(event.target)) return;
      timers.forEach(clearTimeout);
      if (bar) {
        bar.remove();
        before.focus();
      }
      bar = undefined;
      if (event) tellTouch();
      timers = [setTimeout(warn, idle - warning), setTimeout(forget, idle)];
    };
    var warn = function () {
      before = document.activeElement;
      bar = document.createElement('div');
      bar.className = 'aig-idle';
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
    var forget = function () {
      var form = document.getElementById('aig-tap');
      var field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'do';
      field.value = own.erase;
      form.append(field);
      document.documentElement.hidden = true;
      form.submit();
    };
    ['pointerdown', 'keydown', 'input'].forEach(function (name) {
      addEventListener(name, restart, true);
    });
    restart();
  }

  // A screen that the browser kept whole may have been erased meanwhile: it is asked for again.
  if (own.again) {
    addEventListener('pageshow', function (event) {
      if (!event.persisted) return;
      document.documentElement.hidden = true;
      location.reload();
    });
  }

  var quit = document.querySelector('.aig-quit form');
  if (quit) {
    quit.addEventListener('submit', function (event) {
      event.preventDefault();
      // Nothing is seen meanwhile, and nothing comes back here.
      document.documentElement.hidden = true;
      location.replace(quit.action);
    });
  }

${HOLD_TAPS}
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      print();
    });
  });
})();
`;
