import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import { WhatIfButton } from '../../components/whatif/WhatIfButton';

export default { ...ComponentTypes, 'custom-what-if': WhatIfButton };
