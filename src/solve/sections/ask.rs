pub struct Asked; pub struct Swap; pub fn ask(){} pub fn chain(){}
