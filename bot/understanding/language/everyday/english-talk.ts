/** English chat. */
export const ENGLISH_TALK = `
homework teacher history shoes shoe clothes shirt dress hat pants socks jacket cook cooking bake
recipe food eat eating hungry dinner lunch breakfast bread cheese milk egg eggs chicken meat fish
rice pasta salad soup banana vegetables coffee tea beer wine water juice sugar salt love loves
hate kiss girlfriend boyfriend friend friends marry dating sad happy angry bored lonely tired
sleep dream dreams funny jokes laugh song songs sing singing music band guitar dance movie movies
actor show tv watch game games playing player soccer basketball team win won winner world cup run
running swim swimming bike rain raining sunny sun wind cold warm hot today tomorrow tonight night
day dog dogs cat cats pet pets bird horse cow animals flower flowers tree trees garden plant
plants grow travel trip flight flights plane beach vacation holiday holidays city country capital
road mountain sea river island moon planet queen war peace god church pray meaning clock hour red
blue yellow black white color colour big beautiful ugly stupid dumb fool shut hell damn fuck
fucking shit crazy awesome great human program coding website software battery screen shop
shopping buy price gift birthday christmas wedding party books story stories poem poet writer
reading words language translate spanish italian german chinese japanese arabic headache fever flu
cough medicine vitamin diet weight hair nails makeup lucky zodiac lottery stock stocks invest
kitchen bathroom bedroom sofa bed chair window door wall paint repair clean wash dishes laundry
oven fridge wheel engine tire oil fuel goodbye thanks thank sorry okay ok sure
`;
