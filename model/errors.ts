/** Bad input, named: which field, what it was, what is allowed. The command line exits with 2 on it; a page shows its message. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}
