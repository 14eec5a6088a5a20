import matplotlib.pyplot as plt

strikes = [
    [2, 5, 9, 14, 15, 16, 22, 31, 40],
    [18, 20, 21, 23, 24, 25, 26, 28, 30, 33, 35],
    [48, 50, 53, 57],
]
plt.figure(figsize=(9, 3.5))
plt.eventplot(strikes, colors=['tab:blue', 'tab:red', 'tab:green'], lineoffsets=[1, 2, 3], linelengths=0.7)
plt.yticks([1, 2, 3], ['Valley', 'Ridge', 'Coast'])
plt.xlabel('Minutes since start of storm')
plt.title('Lightning Strikes Recorded by Three Stations')
plt.xlim(0, 60)
plt.tight_layout()
plt.show()
