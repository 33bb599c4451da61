import { isNirWithKey } from './check-digits.ts';
import { type Directory } from './finding.ts';
import { signsOf, type Group } from './digit-runs.ts';

/** Short numbers that anyone may call or text. */
const SHORT = new Set(
  (
    '15 17 18 112 114 115 116 119 191 196 197 1010 1013 1014 1015 1044 3000 3018 3020 3039 3106 ' +
    '3114 3117 3128 3131 3133 3210 3220 3230 3240 3250 3260 3400 3414 3600 3617 3624 3631 3635 ' +
    '3639 3646 3698 3699 3800 3900 3901 3903 3911 3915 3916 3918 3919 3920 3928 3936 3939 3945 ' +
    '3949 3957 3959 3960 3970 3975 3977 3989 3992 3993 3994 3995 33700 36180 38000 116000 116006 ' +
    '116111 116117 118218 118712'
  ).split(' '),
);
/** National lines of public services that do not start with 08. 0969 3 is for services alone. */
const NATIONAL = new Set(
  '0969390000 0969392919 0970823190 0971103960 0970660660 0969320707 0170238070'.split(' '),
);

/** Whether ten digits belong to a service: special rates are never a person's. */
export function isPublicNumber(digits: string, directory: Directory): boolean {
  return /^(?:08\d{8}|09693\d{5})$/.test(digits) || NATIONAL.has(digits) || directory.has(digits);
}

/** Whether groups are a list of short numbers, years or postcodes: nothing of a person. */
export function isPublicList(groups: readonly Group[], directory: Directory): boolean {
  return (
    groups.length > 1 &&
    groups.every(({ signs }) => isPublicGroup(signs, directory)) &&
    // Five by five, a social security number looks like three postcodes.
    !isNirWithKey(signsOf(groups))
  );
}

function isPublicGroup(signs: string, directory: Directory): boolean {
  return (
    SHORT.has(signs) ||
    directory.has(signs) ||
    /^(?:(?:19|20)\d\d|97[1-8]|98[4-8])$/.test(signs) ||
    /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(signs)
  );
}

/** `3 12 2026 10 00`: a day, a month, a year, and an hour perhaps. */
export function isSpacedDate(groups: readonly Group[]): boolean {
  const [day, month, year, ...rest] = groups.map(({ signs }) => signs);
  return (
    Number(day) <= 31 &&
    Number(month) <= 12 &&
    /^(?:19|20)\d\d$/.test(year ?? '') &&
    signsOf(groups.slice(3)).length <= 4 &&
    rest.every((signs) => signs.length <= 2)
  );
}
