type Known = readonly (readonly [RegExp, string])[];
// The order matters: nearly all say that they are Safari, and most that they are Chrome.
const browsers: Known = [
  [/\bEdgA?\//, 'Edge'],
  [/\bEdgiOS\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const machines: Known = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b/, 'an Android device'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
];
const first = (known: Known, text: string) => known.find(([pattern]) => pattern.test(text))?.[1];

/** A browser in plain words, as its owner would say it: `Chrome on Windows`; nothing of the header itself is kept. */
export const browserName = (userAgent = ''): string => {
  const machine = first(machines, userAgent);
  return `${first(browsers, userAgent) ?? 'A browser'}${machine ? ` on ${machine}` : ''}`;
};
