import { createContext } from '@lit/context';
import type { RoomDay } from '../../room/day.ts';

/** The opened day; the object stays the same, `onChange` tells of what changed. */
export const roomDay = createContext<RoomDay>(Symbol('room day'));
