//! Field: sums and products in the finite field of q elements, q a power of a prime. Knows only
//! numbers below q; an element's digits to the base p are its coefficients.

/// Products by logarithms to a generator (Galois 1830; any textbook on finite fields).
#[derive(Debug)]
pub(super) struct Field {
    prime: usize,
    pub size: usize,
    /// Powers of the generator: `size - 1` elements, each but 0 once.
    powers: Vec<usize>,
    logs: Vec<usize>,
}

impl Field {
    /// The smallest field with at least `least` elements, and at least 2.
    pub fn at_least(least: usize) -> Field {
        let mut size = least.max(2);
        loop {
            let field = prime_of(size).and_then(|prime| Field::of(prime, size));
            match field {
                Some(field) => return field,
                None => size += 1,
            }
        }
    }

    /// Tries each polynomial of the right degree until the powers of x are all elements but 0.
    fn of(prime: usize, size: usize) -> Option<Field> {
        (1..size).find_map(|low| {
            let mut powers = vec![1];
            while powers.len() < size {
                match times_x(powers[powers.len() - 1], low, prime, size) {
                    1 => break,
                    next => powers.push(next),
                }
            }
            let mut logs = vec![0; size];
            powers.iter().enumerate().for_each(|(log, element)| logs[*element] = log);
            (powers.len() == size - 1).then_some(Field { prime, size, powers, logs })
        })
    }

    pub fn plus(&self, a: usize, b: usize) -> usize {
        add(a, b, self.prime, self.size)
    }

    pub fn times(&self, a: usize, b: usize) -> usize {
        if a == 0 || b == 0 { 0 } else { self.powers[(self.logs[a] + self.logs[b]) % self.powers.len()] }
    }
}

/// The prime of which `size` is a power, if it is one.
fn prime_of(size: usize) -> Option<usize> {
    let prime = (2..=size).find(|factor| size.is_multiple_of(*factor))?;
    let mut rest = size;
    while rest.is_multiple_of(prime) {
        rest /= prime;
    }
    (rest == 1).then_some(prime)
}

/// Digit by digit to the base `prime`, without carry.
fn add(a: usize, b: usize, prime: usize, size: usize) -> usize {
    let (mut sum, mut place) = (0, 1);
    while place < size {
        sum += (a / place + b / place) % prime * place;
        place *= prime;
    }
    sum
}

/// `element` times x, where x to the degree is `low`, all other powers being free.
fn times_x(element: usize, low: usize, prime: usize, size: usize) -> usize {
    let top = element / (size / prime);
    let mut product = element % (size / prime) * prime;
    for _ in 0..top {
        product = add(product, low, prime, size);
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_power_of_a_prime_is_taken() {
        let sizes: Vec<usize> = (0..18).map(|least| Field::at_least(least).size).collect();
        assert_eq!(sizes, [2, 2, 2, 3, 4, 5, 7, 7, 8, 9, 11, 11, 13, 13, 16, 16, 16, 17]);
    }

    #[test]
    fn every_law_of_a_field_holds() {
        for size in [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27] {
            let field = Field::at_least(size);
            assert_eq!(field.size, size);
            let all = || 0..size;
            for a in all() {
                assert_eq!((field.plus(a, 0), field.times(a, 1), field.times(a, 0)), (a, a, 0));
                assert!(all().any(|b| field.plus(a, b) == 0));
                assert!(a == 0 || all().any(|b| field.times(a, b) == 1));
                for b in all() {
                    assert_eq!(field.plus(a, b), field.plus(b, a));
                    assert_eq!(field.times(a, b), field.times(b, a));
                    for c in all() {
                        let sum = field.plus(field.times(a, b), field.times(a, c));
                        assert_eq!(field.times(a, field.plus(b, c)), sum);
                        let product = field.times(field.times(a, b), c);
                        assert_eq!(field.times(a, field.times(b, c)), product);
                    }
                }
            }
        }
    }
}
