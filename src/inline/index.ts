/** The second painter's own script, brought to pages by src/platform/scripting.ts when the reader chose it: wiring only. */
import { createInlinePainter } from '../paint/inline-painter.ts';
import { offerInline } from '../paint/inline-slot.ts';

offerInline(createInlinePainter);
