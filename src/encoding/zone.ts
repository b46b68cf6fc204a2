/** Where the course is given, its registers are kept, and a session takes place of which nothing else is known. */
export const dutchZone = 'Europe/Amsterdam';
