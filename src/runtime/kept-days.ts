/** Days after which what nobody came back for goes from this browser, whoever's it is: on a shared practice PC nothing stays for ever. */
export const keptDays = 30;
