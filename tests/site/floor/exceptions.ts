/**
 * What is newer than the floor and may be there, by why. A name that is not found any more fails the
 * test: an exception is never older than its reason.
 */
export const scriptExceptions: Record<string, string[]> = {
  'Asked for first, by "in" or "?.": where it is missing its button is not there, or nothing is lost.':
    [
      '.share',
      '.saveData',
      '.effectiveType',
      '.estimate',
      '"voiceschanged"',
      '.wakeLock',
      '.requestFullscreen',
      '.exitFullscreen',
      '.fullscreenElement',
    ],
  'Refused on a screen in a library: a browser that has none of it has nothing to refuse.': [
    '.disablePictureInPicture',
    '"contextmenu"',
    '"auxclick"',
  ],
  'What a finger does: a browser that knows none tells of none.': ['.touches'],
  'In `closeBehind`, after it has been asked whether there are popovers.': [
    '.hidePopover',
    '":popover-open"',
  ],
  'Cues as video.js makes them itself, where the browser has none.': [
    '.lineAlign',
    '.regionAnchorX',
    '.regionAnchorY',
    '.viewportAnchorX',
    '.viewportAnchorY',
  ],
  'Firefox plays in place by itself.': ['.playsInline'],
  'Help for keyboards on a glass screen; ignored elsewhere.': ['.autocapitalize'],
  'Touch and wheel, beside a way with keys and one with a button.': ['"touchmove"', '"wheel"'],
  'Names of our own that something newer happens to have too.': [
    '.bytes',
    '.move',
    '.watch',
    '.element',
    '.destroy',
    '.path',
    '.retry',
    '.sync',
    '.percent',
    '.div',
    '.margin',
    '.caches',
    '.changed',
    '.details',
    '.fetch',
    '.format',
    '.handle',
    '.install',
    '.ms',
    '.number',
    '.removed',
    '.scan',
    '.seek',
    '.subject',
    '.suffix',
    '.lines',
    '.service',
    '.maximize',
    '.take',
    '.silent',
    '"navigate"',
    '"show"',
  ],
};

export const styleExceptions: Record<string, string[]> = {
  'A column instead of two, and a picture as wide as the window where it could be as wide as its place.':
    [
      '@container',
      'container-type',
      'container-type: inline-size',
      'container-type: normal',
      'cqi',
    ],
  'A mark besides another: the dot of a choice, a button in its own place.': [':has'],
  'Lines of equal length in headings: a nicety.': ['text-wrap', 'text-wrap: balance'],
  'A telephone has no pointer, and Safari no forced colours.': [
    'cursor: pointer',
    'cursor: none',
    'forced-color-adjust',
    'forced-color-adjust: none',
  ],
  'Drawn screens are light in every theme; where `only` is not known a browser may darken them.': [
    'color-scheme: only',
  ],
  'A drag past the end of a page in the practice is kept there; what is behind cannot move anyway.':
    ['overscroll-behavior', 'overscroll-behavior: contain'],
  'On a screen in a library: where a browser knows nothing of it, it does nothing of the kind.': [
    'overscroll-behavior: none',
    '-webkit-touch-callout',
  ],
  'Safari holds on to nothing as a page grows, and so needs not be told what to leave.': [
    'overflow-anchor',
    'overflow-anchor: none',
  ],
  'Firefox has no cross of its own in a search box.': [':-webkit-search-cancel-button'],
  'On paper alone: where a page may not be broken, how large it is.': [
    '@page',
    'size',
    'break-after: avoid',
    'break-before: avoid',
  ],
};

/** A file of ours with something of others in it: what that asks for, it asks for first. */
export const mixed = {
  file: /\/take-over\./u,
  sources: ['video.js/dist/video.es.js', 'videojs-vtt.js'],
};
