/** Roles that decide in cases. */
export type CaseRole = 'HR' | 'SLT' | 'CEO' | 'Head' | 'Governor';
/** IT sees to the parts of the installation, and has no task in any case. */
export type Role = CaseRole | 'IT';
