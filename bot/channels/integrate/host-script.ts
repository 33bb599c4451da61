/**
 * For the page of a structure that shows the guide in a frame: gives the frame the height that the
 * guide tells. It hears our own origin only, and only the frame that speaks.
 */
export const HOST_SCRIPT = `(function () {
  'use strict';
  var own = new URL(document.currentScript.src).origin;
  addEventListener('message', function (event) {
    var told = event.data;
    if (event.origin !== own || !told || told.aiguillage !== 'height') return;
    var height = Math.min(Math.max(Number(told.height) || 0, 200), 20000);
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = String(height);
    });
  });
})();
`;
