/** Policies are found in their register. */
export const policyList = (): Readonly<{ text: string; href: string }> => ({ text: 'Policies', href: '/policies' });
