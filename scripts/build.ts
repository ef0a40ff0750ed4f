import { ensureBuild } from './ensure-build.ts';
import { tellAndExit } from './tell-and-exit.ts';

await ensureBuild().catch(tellAndExit);
