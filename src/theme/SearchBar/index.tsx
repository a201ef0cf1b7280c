export { SearchButton as default } from '../../components/search/SearchButton';
