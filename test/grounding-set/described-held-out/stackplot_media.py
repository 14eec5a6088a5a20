import matplotlib.pyplot as plt

years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]
television = [180, 175, 168, 160, 150, 140, 145, 130]
streaming = [20, 30, 42, 55, 70, 85, 110, 120]
radio = [60, 58, 56, 54, 52, 50, 45, 44]

plt.figure(figsize=(10, 6))
plt.stackplot(years, television, streaming, radio,
              labels=['Television', 'Streaming', 'Radio'],
              colors=['#6baed6', '#fd8d3c', '#74c476'], alpha=0.8)
plt.title('Average Daily Media Use, 2014-2021')
plt.xlabel('Year')
plt.ylabel('Minutes per Day')
plt.legend(loc='lower left')
plt.xlim(2014, 2021)
plt.ylim(0, 350)
plt.show()
