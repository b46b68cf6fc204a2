/** A register in which points come to stand. */
export interface PeRegister {
  /** As it stands in the course and on a certificate. */
  readonly register: string;
  /** For whom it is. */
  readonly of: string;
  /** Its number in PE-online. */
  readonly orgId: number;
}

/**
 * Registers of people who come to a werksessie, by the list of organisations of PE-online of October 2016. Numbers may have
 * changed since: the form says to look at PE-online.
 */
export const peRegisters: readonly PeRegister[] = [
  { register: 'GAIA', of: 'KNMG, artsen', orgId: 19 },
  { register: 'KABIZ', of: 'doktersassistenten', orgId: 22 },
  { register: 'NVvPO', of: 'praktijkondersteuners', orgId: 26 },
  { register: 'NAPA', of: 'physician assistants', orgId: 29 },
  { register: 'Registerplein', of: 'sociaal werkers', orgId: 46 },
  { register: 'KNOV', of: 'verloskundigen', orgId: 51 },
  { register: 'Kwaliteitsregister V&V', of: 'verpleegkundigen en verzorgenden', orgId: 52 },
  { register: 'Kenniscentrum Kraamzorg', of: 'kraamverzorgenden', orgId: 54 },
  { register: 'LV POH-GGZ', of: 'praktijkondersteuners GGZ', orgId: 68 },
];
