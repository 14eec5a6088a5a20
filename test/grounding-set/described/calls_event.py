import matplotlib.pyplot as plt

owl = [1, 2.5, 4, 7, 9]
frog = [0.5, 1.5, 3, 3.5, 5, 6, 8, 9.5]
cricket = [2, 5.5, 8.5]

plt.figure(figsize=(9, 4))
plt.eventplot([owl, frog, cricket], colors=['brown', 'green', 'black'], lineoffsets=[1, 2, 3], linelengths=0.7)
plt.yticks([1, 2, 3], ['Owl', 'Frog', 'Cricket'])
plt.title('Animal Calls Recorded During One Night')
plt.xlabel('Hours After Sunset')
plt.ylabel('Animal')
plt.xlim(0, 10)
plt.show()
