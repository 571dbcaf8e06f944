export { OrganisationField } from './OrganisationField';
export {
  type Organisation,
  type OrganisationKind,
  organisationsQuery,
  useOrganisations,
} from './organisations';
