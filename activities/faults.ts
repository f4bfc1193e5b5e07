import { ApplicationFailure } from '@temporalio/common';

const faults = [TypeError, RangeError, ReferenceError, SyntaxError];

/** An outage is repeated for ever by the engine; a fault in the program is not cured by repeating it at once. */
export const namingFaults =
  <A extends readonly unknown[], R>(activity: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    try {
      return await activity(...args);
    } catch (error) {
      if (!faults.some((fault) => error instanceof fault)) throw error;
      const { name, message } = error as Error;
      throw ApplicationFailure.create({ message, type: name, nonRetryable: true, cause: error as Error });
    }
  };
