import { tenYears } from './policies.js';

console.log(JSON.stringify(await tenYears(), null, 2));
