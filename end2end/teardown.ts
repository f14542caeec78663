// What the stories made on the server goes with them.
import { rmSync } from 'node:fs';
import { data } from './playwright.config';

export default function teardown() {
  rmSync(data, { recursive: true, force: true });
}
