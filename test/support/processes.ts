/** How many API apps share each test's database and answer its calls in turn, and how many workers start where one is asked for. */
export const TEST_PROCESSES = Number(process.env['ANQI_TEST_PROCESSES'] ?? 1);
