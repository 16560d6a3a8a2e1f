export { serve, type Served } from '../scripts/audit/serve.ts';
