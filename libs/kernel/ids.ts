/** A string that stands for one kind of thing; kinds can't be swapped. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type StaffId = Id<'Staff'>;
export type SchoolId = Id<'School'>;
/** A post of the establishment, which people hold; also the id of its stream: `post-<uuid>`. */
export type PostId = Id<'Post'>;
/** One person's hold on one post, from a day on. */
export type AssignmentId = Id<'Assignment'>;
/** One running process; also the id of its stream and of its workflow: `internal-post-<uuid>`. */
export type StreamId = Id<'Stream'>;
export type EventId = Id<'Event'>;
export type CommandId = Id<'Command'>;
/** Where a personal text lies in the vault. */
export type VaultId = Id<'Vault'>;

/** UTC to the millisecond, so that instants compare as strings. */
export type Instant = string & { readonly __instant: true };
/** A day in the trust's own zone: `2027-01-01`. */
export type LocalDate = string & { readonly __localDate: true };
