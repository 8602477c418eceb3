export { actorOf, CurrentOfficial, officialOf, setOfficial } from '../identity';
