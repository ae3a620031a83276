/** Index types as Temporal numbers them. */
const KEYWORD = 2;
const INT = 3;
const DATETIME = 6;

const SEARCH_ATTRIBUTES = { AnqiBureau: KEYWORD, AnqiKind: KEYWORD, AnqiStage: KEYWORD, AnqiLevel: INT, AnqiNextDue: DATETIME, AnqiVersion: INT };

interface OperatorService {
  addSearchAttributes(request: { namespace: string; searchAttributes: Record<string, number> }): Promise<unknown>;
}

const ALREADY_EXISTS = 6;

/**
 * Defines what the Temporal UI can search by. A workflow that sets an attribute its server does not know cannot move at
 * all, so a worker makes sure of them before it polls. Those that exist are left alone.
 */
export async function ensureSearchAttributes(operator: OperatorService, namespace: string): Promise<void> {
  for (const [name, type] of Object.entries(SEARCH_ATTRIBUTES)) {
    try {
      await operator.addSearchAttributes({ namespace, searchAttributes: { [name]: type } });
    } catch (error) {
      const { code, message } = error as { code?: number; message?: string };
      if (code !== ALREADY_EXISTS && !/already exists/i.test(message ?? '')) throw error;
    }
  }
}
