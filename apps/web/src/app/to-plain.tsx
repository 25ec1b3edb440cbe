import { type ComponentType, useEffect } from 'react';
import { type Params, useParams } from 'react-router';
import { Loading } from '../components/loading';

/** A page that leads to the plain page for the same task. */
export function toPlain(pathFor: (params: Readonly<Params>) => string): ComponentType {
  return function ToPlain() {
    const path = pathFor(useParams());
    useEffect(() => window.location.replace(path), [path]);
    return <Loading />;
  };
}
