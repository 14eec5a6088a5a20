import matplotlib.pyplot as plt

days = list(range(1, 15))
rain = [0, 3, 12, 8, 0, 0, 1, 22, 17, 5, 0, 0, 6, 2]

plt.figure(figsize=(9, 4))
plt.stem(days, rain, linefmt='b-', markerfmt='bo', basefmt='k-')
plt.title('Daily Rainfall in the First Two Weeks of May')
plt.xlabel('Day of May')
plt.ylabel('Rainfall (mm)')
plt.xticks(days)
plt.ylim(-1, 25)
plt.show()
