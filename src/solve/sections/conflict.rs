pub struct Demand; pub fn conflict(){}
