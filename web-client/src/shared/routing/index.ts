export { type NavItem } from './navigation';
export { rootRoute } from './root';
