/** Characters of a code of the room, without its check symbol. */
export const codeLength = 8;
/** Of a deelnemerscode, without check symbol. */
export const learnerCodeLength = 7;
