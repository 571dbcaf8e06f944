import { Button, type ButtonProps, Link as DsLink } from '@digdir/designsystemet-react';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type ReactNode, type Ref } from 'react';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  ref?: Ref<HTMLAnchorElement>;
  children?: ReactNode;
};

function DesignedLink({ children, ref, ...rest }: AnchorProps) {
  return (
    <DsLink {...rest} ref={ref}>
      {children}
    </DsLink>
  );
}

type ButtonAnchorProps = AnchorProps & Pick<ButtonProps, 'variant' | 'data-size' | 'data-color'>;

function DesignedButtonLink({
  children,
  ref,
  variant,
  'data-size': size,
  'data-color': color,
  ...rest
}: ButtonAnchorProps) {
  return (
    <Button asChild variant={variant} data-size={size} data-color={color}>
      <a {...rest} ref={ref}>
        {children}
      </a>
    </Button>
  );
}

/** A link inside the app, typed by the routes: `<AppLink to="/advertisements/$advertisementId" params={…}>`. */
export const AppLink = createLink(DesignedLink);

/** A link that looks like a button, for the next step. */
export const ButtonLink = createLink(DesignedButtonLink);
