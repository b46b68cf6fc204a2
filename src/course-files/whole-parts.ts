import type { Course, CourseFile, Sources } from './schema.ts';

/** Without its number an accreditation was not granted yet: nobody can be promised anything on it. */
export function granted({ accreditation }: Pick<CourseFile, 'accreditation'>): Course['accreditation'] {
  return accreditation.filter(({ number }) => number !== '');
}

/** As learners get them: when an editor last looked at a source is not for them. */
export function withoutDays({ sources, ...others }: Sources): Sources {
  return { ...others, sources: sources.map(({ checked: _, ...source }) => source) };
}
